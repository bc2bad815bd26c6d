import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import '../../../renderer/styles/buttons.css';
import '../../../renderer/styles/fields.css';
import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-600.css';
import './harness.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { sentences } from '../../../shared/text/cy.ts';
import { addSentences, createText } from '../../../shared/text/translate.ts';
import { Harness } from './Harness.tsx';

const text = createText();
addSentences(text, 'cy', sentences);
window.board.read = (language) => void text.changeLanguage(language);

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <I18nextProvider i18n={text}>
      <Harness />
    </I18nextProvider>,
  );
