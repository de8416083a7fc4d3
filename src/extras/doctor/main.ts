import { startDoctor } from './doctor.js';

startDoctor();
