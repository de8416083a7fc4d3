import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showSource } from '../show-source.js';
import { App } from './app.js';
import source from './app.tsx?raw';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
showSource(source);
