import { createHmac, randomBytes } from 'node:crypto';
import ipaddr from 'ipaddr.js';

const day = 86_400_000;

/**
 * Names for clients that cannot be led back to their addresses: an HMAC with a salt that nobody sees, that is never written down, and
 * that is thrown away each day. Clients whose address is not known share a name.
 */
export function clientKeys(now: () => Date): (address: string | undefined) => string {
  let salt = randomBytes(32);
  let today = dayOf(now());
  return (address) => {
    const current = dayOf(now());
    if (current !== today) {
      today = current;
      salt = randomBytes(32);
    }
    return createHmac('sha256', salt).update(networkOf(address)).digest('base64');
  };
}

const dayOf = (instant: Date): number => Math.floor(instant.getTime() / day);

/**
 * What belongs to one client: an IPv4 address, also when it is written as IPv6, or the first half of an IPv6 address, for a single
 * customer has at least the second half to itself (RFC 6177). Empty when the address is none, or not known.
 */
export function networkOf(address = ''): string {
  // Some proxies add a port, with brackets around IPv6.
  const [, bracketed, bare] = /^(?:\[(.*)\](?::\d+)?|(\d[\d.]*):\d+)$/.exec(address) ?? [];
  const host = bracketed ?? bare ?? address;
  if (!ipaddr.isValid(host)) return '';
  const parsed = ipaddr.process(host);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join(':');
}
