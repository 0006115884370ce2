import { z } from 'zod';
import { isChatAddress, isChatProgram } from '#lib/text/pasted/chat-programs.ts';
import { isKeptBehindLogIn, isWebAddress, isWrapped } from '#lib/text/web-address.ts';
import { sentence } from '#lib/facts/sign-off-fields.ts';

const CHAT =
	'A chat program is no source: it makes answers up. Name the page that it read, and read it.';

/** The address of a page on the web, as an author writes it. */
export const webAddress = z
	.string()
	.refine(isWebAddress, {
		error: 'Write the whole web address, beginning with https://, in plain letters.',
		abort: true,
	})
	.refine(
		(address) => !isKeptBehindLogIn(address),
		'Only some may look there. Write the address of its page on the open web, or leave url out.',
	)
	.refine(
		(address) => !isWrapped(address),
		'This is the wrapping of a link, which a mail program, a search or an app puts round it, and may hold somebody’s e-mail. Open it, and copy the address of the page itself, up to any ?utm.',
	)
	.refine((address) => !isChatAddress(address), CHAT);

/** The name of somebody or of a page: its address has a fact of its own. */
const named = (most: number, why: string) =>
	sentence(most, why).refine(
		(text) => !/^(?:https?:|www\.)\S+$/.test(text),
		'Write the name here. The address goes under url.',
	);

/** What a claim or a danger sign rests on, and how it was read. */
export const source = z
	.strictObject({
		publisher: named(120, 'Keep the publisher under 120 letters.').refine(
			(name) => !isChatProgram(name),
			CHAT,
		),
		title: named(200, 'Keep the title of the source under 200 letters.'),
		/** Left out only for something that has no page, such as a book. */
		url: webAddress.optional(),
		year: z.union(
			[z.int().min(1980).max(2100), z.literal('no date')],
			'Write four figures, such as 2024, or no date.',
		),
		/** What rests on it: one plain sentence. */
		supports: sentence(300, 'Say what this source supports in under 300 letters.'),
		/** How it was read. Readers see this. */
		read: z.union([
			z.literal('live'),
			z.literal('stored copy'),
			z
				.string()
				.regex(/^reported by .{3,}/, 'Write live, stored copy, or reported by and the name.'),
		]),
	})
	.refine(({ publisher, title }) => publisher.toLowerCase() !== title.toLowerCase(), {
		path: ['title'],
		error: 'This is the publisher again. Write the title of the page.',
	});
