import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import './styles/tokens.css';
import './styles/themes/contrast.css';
import './styles/themes/dim.css';
import './styles/themes/yellow.css';
import './styles/typefaces.css';
import './styles/base.css';
import './styles/buttons.css';
import './styles/fields.css';
import './styles/layout.css';
import './styles/arrange.css';
import './styles/sheets.css';
import './styles/forced.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ErrorCode } from '../shared/errors.ts';
import { createText } from '../shared/text/translate.ts';
import { App } from './App.tsx';
import { connect } from './client.ts';
import { fillScreen } from './lock/fillScreen.ts';
import { ComputerTextProvider } from './reading/ComputerText.tsx';
import { bringAllIn } from './reading/languageFiles.ts';
import { followRoom } from './room/followRoom.ts';
import type { Screens } from './screens/screens.ts';
import { hearOthers } from './store/hearOthers.ts';
import { PageProvider } from './store/PageProvider.tsx';
import { createPageStore } from './store/pageStore.ts';

const root = document.getElementById('page');
if (!root) throw new Error('The page has no place to be shown');

const text = createText();
const sentenceOf = (code: ErrorCode): string => text.t(`errors.${code}`);
const page = createPageStore(await connect(window, sentenceOf));
const shown = createRoot(root);
const show = (screens: Screens | null) =>
  shown.render(
    <StrictMode>
      <PageProvider page={page}>
        <ComputerTextProvider text={text}>
          <App screens={screens} />
        </ComputerTextProvider>
      </PageProvider>
    </StrictMode>,
  );
show(null);

// A move that is not on the disk yet is only in this page: the browser asks before it throws the page away.
window.addEventListener('beforeunload', (event) => {
  const saving = page.getState().open?.saving.is ?? 'saved';
  if (saving !== 'saved') event.preventDefault();
});

await page.getState().begin();
if (page.getState().hello?.view === 'facilitator') {
  followRoom(page, text.t);
  hearOthers(page, window);
  fillScreen(page);
}
// All of them at once and early: should the host go away in the middle of a session, every screen is here already.
const late = await import('./screens/screens.ts').catch(() => null);
if (late) show(late.screens);
else page.getState().tell(text.t('common.incomplete'));
await bringAllIn(text);
const fonts = await import('./reading/fontsEarly.ts').catch(() => null);
await fonts?.fetchFonts(document);
