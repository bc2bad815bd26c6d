// Old Node must get as far as the sentence, so nothing newer than it stands or is imported before the check.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  import('./text.mjs').then(({ text }) => {
    console.log(text.oldNode(process.version));
    process.exit(1);
  });
} else {
  import('./test/main.mjs')
    .then(({ test }) => test(process.argv.slice(2)))
    .then((code) => process.exit(code));
}
