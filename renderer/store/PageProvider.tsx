import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Open, PageState, PageStore } from './pageStore.ts';

export const PageContext = createContext<PageStore | null>(null);

export const PageProvider = ({ page, children }: { page: PageStore; children: ReactNode }) => (
  <PageContext value={page}>{children}</PageContext>
);

export const usePage = <T,>(select: (state: PageState) => T): T => {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs a PageProvider above it');
  return useStore(page, select);
};

/** The session that lies open, on screens that only exist while one does. */
export const useOpen = (): Open => {
  const open = usePage((state) => state.open);
  if (!open) throw new Error('This screen needs an open session');
  return open;
};
