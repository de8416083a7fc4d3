import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { isPlainLocal, type AccessConfig } from './access.js';

const seconds = 1000;
const minutes = 60 * seconds;

/** A session that does nothing ends. */
const idleTime = 30 * minutes;
/** A session ends, whatever it does. */
const longestTime = 12 * 60 * minutes;
/** How old the last sign of life in the cookie may get before it is written anew. */
const renewAfter = 1 * minutes;

const name = 'results';

/** A browser that has logged in. Nothing of it is kept here: it is all in a signed cookie. */
export interface BrowserSession {
  /** 32 random bytes that only this browser and the collector know. */
  readonly secret: string;
  readonly startedAt: number;
  readonly seenAt: number;
}

/** The sessions of a configuration. */
export interface Sessions {
  /** The session of a request, with its life prolonged; undefined when there is none, or it is over. */
  current(context: Context): Promise<BrowserSession | undefined>;
  start(context: Context): Promise<BrowserSession>;
  end(context: Context): void;
}

/**
 * Sessions in a cookie that is signed with a key made from the admin token, so that several collectors with the same token know
 * each other's, and a new token ends them all. Without a token there is nothing to sign with: then a proxy tells who it is, and the
 * cookie holds no more than the secret for `csrfToken`.
 */
export function sessions(config: AccessConfig, now: () => Date): Sessions {
  const key = Buffer.from(hkdfSync('sha256', config.adminToken ?? '', '', 'gransamarbete results session', 32));
  const write = async (context: Context, session: BrowserSession): Promise<BrowserSession> => {
    const plain = isPlainLocal(context, config);
    await setSignedCookie(context, name, `${session.secret}.${session.startedAt}.${session.seenAt}`, key, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      // `__Host-`: never sent to another host or over http, and set by no other host.
      ...(plain ? {} : { prefix: 'host', secure: true }),
    });
    return session;
  };
  return {
    async current(context) {
      const prefix = isPlainLocal(context, config) ? undefined : 'host';
      const value = await getSignedCookie(context, key, name, prefix);
      const [, secret, startedAt, seenAt] = /^([\w-]{43})\.(\d+)\.(\d+)$/.exec(value || '') ?? [];
      if (!secret) return undefined;
      const session = { secret, startedAt: Number(startedAt), seenAt: Number(seenAt) };
      const time = now().getTime();
      if (time - session.seenAt > idleTime || time - session.startedAt > longestTime) return undefined;
      if (time - session.seenAt < renewAfter) return session;
      return write(context, { ...session, seenAt: time });
    },
    start: (context) => {
      const time = now().getTime();
      return write(context, { secret: randomBytes(32).toString('base64url'), startedAt: time, seenAt: time });
    },
    end(context) {
      const plain = isPlainLocal(context, config);
      deleteCookie(context, name, { path: '/', secure: !plain, ...(plain ? {} : { prefix: 'host' }) });
    },
  };
}

/** What a page of the session sends with whatever it changes. No other site can read it, and none can make it. */
export const csrfToken = ({ secret }: BrowserSession, user: string): string =>
  createHmac('sha256', secret).update(`csrf ${user}`).digest('base64url');
