import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '@fontsource/source-sans-3/latin-400-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { AppBoundary } from './app/AppBoundary.tsx';
import { comeBack } from './app/come-back.ts';
import { followLastMeeting } from './app/last-meeting.ts';
import { followRailWidths } from './app/rail-widths.ts';
import { followSettings, readAddress, readSettings } from './app/settings-on-page.ts';
import { followRules } from './spelling/checker.ts';
import { checkFields } from './spelling/fields.ts';
import { readOwnWords } from './spelling/own-words.ts';
import { followCheckpoints } from './stores/checkpoints.ts';
import { loadLibrary } from './stores/library-store.ts';
import { forgetTroubleOfCalls } from './stores/notices.ts';
import { tellTypingFirst } from './stores/tell-when-painted.ts';
import { answerMain } from './stores/flush.ts';

readAddress(location.search);
followSettings();
answerMain();
followCheckpoints();
forgetTroubleOfCalls();
followRules();
tellTypingFirst();
checkFields();
followLastMeeting();
followRailWidths();
void comeBack();
void readSettings();
void loadLibrary();
void readOwnWords();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <AppBoundary>
      <App />
    </AppBoundary>
  </StrictMode>,
);
