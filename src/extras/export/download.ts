/** Lets the browser save a text as a file. Nothing is sent: the bytes are made, and stay, on the visitor's machine. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later: Safari has not begun to read when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
