// Old Node must get as far as the sentence, so nothing newer than it stands or is imported before the check.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  import('./text.mjs').then(({ text }) => {
    console.log(text.oldNode(process.version));
    process.exit(1);
  });
} else {
  Promise.all([import('./start/main.mjs'), import('./text.mjs')]).then(([{ start }, { text }]) =>
    start(process.argv.slice(2))
      .catch((error) => {
        console.log(text.wentWrong(error instanceof Error ? error.message : String(error)));
        return 1;
      })
      .then((code) => process.exit(code)),
  );
}
