export interface Chromium {
  executablePath: string;
  args: string[];
}

export function findChromium(): Promise<Chromium | undefined>;
export function findFirefox(): string | undefined;
export function findWebKit(): { driver: string; binary: string } | undefined;
