import '@fontsource/source-sans-3/latin-400.css';
import '@fontsource/source-sans-3/latin-600.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';
import { bridge } from '../bridge.ts';
import { SlideView } from './SlideView.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
const page = createRoot(root);

bridge.on('slide', (slide) => {
  page.render(<SlideView slide={slide} />);
});
void bridge.call('presentation.slide').then((slide) => {
  if (slide) page.render(<SlideView slide={slide} />);
});

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') void bridge.call('presentation.close');
  if (key === 'F11') void bridge.call('presentation.fullScreen');
});
