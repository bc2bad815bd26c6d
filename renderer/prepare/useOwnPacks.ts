import type { Client } from '../client.ts';
import { useHere } from './useHere.ts';

const ask = (client: Client) => client.call('packs.list', {});

/** The sets that people made on this computer or got from colleagues; null until they are read. */
export const useOwnPacks = () => useHere(ask);
