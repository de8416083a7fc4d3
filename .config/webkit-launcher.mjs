// A browser of @web/test-runner: WebKitGTK through its own driver, WebDriver over fetch, so without a WebDriver library.
// https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** `Shift+Tab`: everything goes down in order and comes up in the other order. */
function pressed(key) {
  const values = (key.length > 1 ? key.split('+') : [key]).map((name) => keys[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function webkitLauncher({ driver, binary }) {
  const processes = [];
  const active = new Map();
  let address, session, starting;

  async function call(method, path, body) {
    const response = await fetch(address + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  function run(command, args, env = process.env) {
    // Its own process group, so that the browser goes with its driver in the end.
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true, env });
    processes.push(child);
    return child;
  }

  function end() {
    for (const child of processes.splice(0).reverse()) {
      // Already gone is what we want.
      try {
        process.kill(-child.pid);
      } catch {}
    }
  }
  // Also after Ctrl+C, or when the session could not be closed.
  process.once('exit', end);

  /** MiniBrowser needs a display even when nobody looks. */
  async function display() {
    if (process.env.DISPLAY) return process.env.DISPLAY;
    const server = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    return new Promise((resolve, reject) => {
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
      server.once('error', () => reject(new Error('WebKitGTK needs Xvfb: install xvfb.')));
      server.once('exit', () => reject(new Error('Xvfb did not start.')));
    });
  }

  async function start() {
    const environment = { ...process.env, DISPLAY: await display(), GTK_USE_PORTAL: '0', NO_AT_BRIDGE: '1' };
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    run(driver, ['--host=127.0.0.1', `--port=${port}`], environment);
    for (let attempt = 1; ; attempt++) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (attempt === 100) throw error;
        await sleep(100);
      }
    }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
    const { sessionId } = await call('POST', '/session', { capabilities });
    session = `/session/${sessionId}`;
  }

  const act = (source) => call('POST', `${session}/actions`, { actions: [source] });
  const mouse = (...actions) => act({ type: 'pointer', id: 'mouse', actions });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const buttons = { left: 0, middle: 1, right: 2 };
  const down = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),

    async startSession(id, url) {
      await (starting ??= start());
      active.set(id, url);
      await call('POST', `${session}/url`, { url });
    },

    async stopSession(id) {
      active.delete(id);
      await call('POST', `${session}/url`, { url: 'about:blank' });
      return {};
    },

    async stop() {
      if (session) await call('DELETE', session);
      end();
    },

    // What the plugins of @web/test-runner-commands call for sendKeys() and sendMouse().
    sendKeys: (_id, names) => act({ type: 'key', id: 'keyboard', actions: names.flatMap(pressed) }),
    sendMouseMove: (_id, x, y) => mouse(moveTo(x, y)),
    sendMouseClick: (_id, x, y, button) => mouse(moveTo(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => mouse(down(button)),
    sendMouseUp: (_id, button) => mouse(up(button)),
    resetMouse: () => call('DELETE', `${session}/actions`),
  };
}
