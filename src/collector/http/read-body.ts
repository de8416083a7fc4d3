/**
 * The body as text, or undefined as soon as more than `limit` bytes have come; what follows is not read.
 * Bytes are counted, because Content-Length may be missing or wrong.
 *
 * @throws when the body is cut off
 */
export async function readBody(request: Request, limit: number): Promise<string | undefined> {
  const announced = request.headers.get('Content-Length');
  if (announced === null) return readStream(request, limit);
  if (Number(announced) > limit) return undefined;
  // Node hands over no more than was announced. For a stream the server would build a second request around it, which takes as
  // long as the rest of a vote.
  const text = await request.text();
  return Buffer.byteLength(text) > limit ? undefined : text;
}

async function readStream(request: Request, limit: number): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return '';

  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      // Not awaited: a source that never ends may never confirm it either.
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
