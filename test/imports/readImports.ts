import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

/** One file of the project, by its path from the root with `/`, and what stands in it. */
export type Source = { readonly file: string; readonly text: string };

export type Import = {
  readonly from: string;
  /** A path from the root for a file of ours, else the name as written (`zod`, `node:fs`). */
  readonly to: string;
  /** Gone after compiling: `import type`. An import of types alone without that word still runs the module. */
  readonly typeOnly: boolean;
};

const typeWord = /^(import|export)\s+type\b/;
const unquoted = (text: string) => text.replace(/^['"`]|['"`]$/g, '');

/** Every import and re-export of a file, dynamic ones as well. */
export const readImports = ({ file, text }: Source): Import[] => {
  const { module, errors } = parseSync(file, text);
  const [problem] = errors;
  if (problem) throw new Error(`${file}: ${problem.message}`);
  const one = (name: string, start: number): Import => ({
    from: file,
    to: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
    typeOnly: typeWord.test(text.slice(start)),
  });
  return [
    ...module.staticImports.map((each) => one(each.moduleRequest.value, each.start)),
    ...module.staticExports.flatMap((each) => {
      const name = each.entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
      return name === undefined ? [] : [one(name, each.start)];
    }),
    ...module.dynamicImports.map((each) =>
      one(unquoted(text.slice(each.moduleRequest.start, each.moduleRequest.end)), each.start),
    ),
  ];
};
