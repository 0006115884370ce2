import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { dayOf } from '#lib/text/dates.ts';

const exception = z.strictObject({
	check: z.string().min(1),
	page: z.string().startsWith('/'),
	fault: z.string().min(1),
	why: z.string().min(20, 'Say why it may stand, and what a reader can do meanwhile.'),
	until: z.iso.date(),
});

export type Exception = z.infer<typeof exception>;

/** Reads the list of what may stand for a while; throws where a line has no reason or no end. */
export function readExceptions(
	text = readFileSync('tests/battery/exceptions.yaml', 'utf8'),
): Exception[] {
	return z.array(exception).parse(parse(text, { schema: 'core' }) ?? []);
}

/** The faults that no exception lets stand on this day. */
export function withoutExceptions(
	faults: string[],
	at: { check: string; page: string },
	exceptions: Exception[],
	today = dayOf(new Date()),
): string[] {
	const allowed = exceptions.filter(
		({ check, page, until }) => check === at.check && page === at.page && today < until,
	);
	return faults.filter((fault) => !allowed.some((one) => fault.includes(one.fault)));
}
