import type { Network } from '../../shared/network.js';
import { readUrl } from '../../shared/read-url.js';
import type { Report } from '../finding.js';
import { askLink } from './ask-link.js';
import type { Link } from './links-of.js';

/** Hosts that are asked at the same time. */
const hostsAtOnce = 8;
/** Questions to one host at the same time: most hosts are small sites of projects. */
const questionsAtOnce = 2;

/** Links that lead to the same page, and are asked once. */
interface Page extends Link {
  count: number;
}

/** Runs tasks, at most so many at the same time, in their order. */
async function atMost<Task>(limit: number, tasks: readonly Task[], run: (task: Task) => Promise<void>): Promise<void> {
  const waiting = tasks.values();
  const work = async () => {
    for (const task of waiting) await run(task);
  };
  await Promise.all(Array.from({ length: limit }, work));
}

/** Collects links, and asks each page once. */
export function linkCheck(report: Report) {
  const hosts = new Map<string, Map<string, Page>>();
  let size = 0;
  return {
    /** Pages to ask for. */
    size: () => size,
    /** What is no page of the web is not asked: nobody answers a mailto. */
    add(link: Link): void {
      const url = readUrl(link.address);
      if (!url || !/^https?:$/.test(url.protocol)) return;
      url.hash = '';
      const pages = hosts.get(url.host) ?? new Map<string, Page>();
      hosts.set(url.host, pages);
      const page = pages.get(url.href);
      if (page) page.count++;
      else size++;
      if (!page) pages.set(url.href, { ...link, count: 1 });
    },
    /**
     * Asks for all of them, until it is told to stop. Results come in the order in which the links stand, whatever answers first.
     */
    async ask(
      network: Network,
      progress: (done: number, total: number) => void = () => undefined,
      stop?: AbortSignal,
    ): Promise<void> {
      const faults = new Map<Page, Awaited<ReturnType<typeof askLink>>>();
      let done = 0;
      await atMost(hostsAtOnce, [...hosts.values()], (pages) =>
        atMost(questionsAtOnce, [...pages], async ([address, page]) => {
          if (stop?.aborted) return;
          const fault = await askLink(address, network);
          // What was broken off says nothing about the link.
          if (stop?.aborted) return;
          faults.set(page, fault);
          progress(++done, size);
        }),
      );
      for (const pages of hosts.values())
        for (const page of pages.values()) {
          const fault = faults.get(page);
          if (!fault) continue;
          const { source, pointer, name, address, count } = page;
          const values = { ...fault.values, name, count };
          report({ code: fault.code, level: fault.level, place: { source, pointer }, found: address, values });
        }
    },
  };
}
