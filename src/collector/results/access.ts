import type { Context } from 'hono';

/** What the results page needs to know of the configuration. It does not exist without one of the first two. */
export interface AccessConfig {
  /** Whoever knows it may log in. */
  readonly adminToken?: string | undefined;
  /** Header in which a trusted proxy tells who has logged in there. */
  readonly adminProxyHeader?: string | undefined;
  /** The address by which browsers reach the collector. */
  readonly publicUrl?: string | undefined;
}

export const hasAccess = ({ adminToken, adminProxyHeader }: AccessConfig): boolean =>
  Boolean(adminToken ?? adminProxyHeader);

/** Whether a request comes over plain http from the same machine, where a browser keeps no `Secure` cookie. */
export function isPlainLocal(context: Context, { publicUrl }: AccessConfig): boolean {
  const { hostname } = new URL(context.req.url);
  return !publicUrl?.startsWith('https:') && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Whether a request that changes something was made by our own page. A browser always says where such a request comes from. The host is
 * compared and not the scheme, for a proxy may have taken off TLS; a proxy that changes the host, too, is known by PUBLIC_URL.
 */
export function isOwnOrigin(context: Context, { publicUrl }: AccessConfig): boolean {
  const origin = context.req.header('Origin') ?? '';
  if ((context.req.header('Sec-Fetch-Site') ?? 'same-origin') !== 'same-origin' || !URL.canParse(origin)) return false;
  const own = [new URL(context.req.url).host, ...(publicUrl ? [new URL(publicUrl).host] : [])];
  return own.includes(new URL(origin).host);
}
