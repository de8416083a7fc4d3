// Loaded before a command: says on a channel of its own how much memory the command took at most, in KiB.
import { writeSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
