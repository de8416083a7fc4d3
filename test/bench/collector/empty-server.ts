// The collector's framework with nothing to do: what a vote costs before the collector has touched it.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
app.post('/votes', (context) => context.text('\n', 201));
serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`http://localhost:${port}\n`));
