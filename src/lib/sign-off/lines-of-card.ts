import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import type { RouteFacts } from '#lib/facts/route.ts';
import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';
import { words } from '#lib/words/index.ts';

const says = words.en.parts;

/** The name of a card, and all that it tells a reader, line by line. */
export function linesOfCard(card: SafetyLineFacts | RouteFacts | OrganisationFacts | undefined): {
	title: string;
	lines: string[];
} {
	if (!card) return { title: '', lines: [] };
	if ('lines' in card)
		return { title: card.title, lines: [...card.lines, ...(card.short ? [card.short] : [])] };
	if ('title' in card) return { title: card.title, lines: linesOfRoute(card) };
	const { name, what, nations, phone, textRelay, textNumber, hours, url, rung } = card;
	const wasRung = rung && says.rung(rung);
	const lines = [what, nations.join(', '), phone, textRelay, textNumber, hours, url, wasRung];
	return { title: name, lines: lines.filter((line) => line !== undefined) };
}

function linesOfRoute({ nations, organisations = [] }: RouteFacts): string[] {
	return [
		...Object.entries(nations).map(([nation, steps]) => `${nation}: ${steps.join(' ')}`),
		organisations.join(', '),
	].filter(Boolean);
}
