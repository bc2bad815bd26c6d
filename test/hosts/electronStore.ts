import Conf, { type Options } from 'conf';

/** electron-store outside Electron: its base class, without the import that fetches Electron's program. */
class Store<T extends Record<string, unknown>> extends Conf<T> {
  constructor({ name, ...options }: Options<T> & { readonly name: string }) {
    super({ ...options, configName: name });
  }
}

// biome-ignore lint/style/noDefaultExport: electron-store has one
export default Store;
