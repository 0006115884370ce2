import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sessionFacts, type SessionFacts } from '#lib/facts/kit/session.ts';

/** The facts of a session of ours, by the name of its file. */
export function readFacts(name: string): SessionFacts {
	return sessionFacts.parse(parse(readFileSync(`content/sessions/${name}.yaml`, 'utf8')));
}
