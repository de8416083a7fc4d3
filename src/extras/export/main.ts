import { startExport } from './export.js';

startExport();
