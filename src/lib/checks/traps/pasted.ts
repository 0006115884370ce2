import { unspoilt } from '#lib/text/pasted/spoilt-letters.ts';

const CHAT = 'Take it out, with its brackets, and name a source that you read yourself.';

/** What came along from another program: how it looks, what it is, what to do with it. */
export const pasted: [looks: RegExp, is: string, fix: string | ((found: string) => string)][] = [
	[
		/:?contentReference\[[^\]]*\](?:\{[^}]*\})?|\[?oaicite[^\s\]]*\]?|\p{Co}*(?:file)?cite\p{Co}*(?:turn\d+[a-z]+\d+\p{Co}*)+|\bturn\d+(?:search|view|news|fetch|file)\d+|【\d+[^】]*】|\[cite(?:_start|: ?[\d, ]+)\]|\butm_source=(?:chatgpt|openai|perplexity|copilot)[\w.]*|\b[Aa]s an AI(?: language)? (?:model|assistant)\b|^(?:Certainly|Sure|Of course)[!,] [Hh]ere(?:'s|’s| is)\b|\bI hope this helps\b/u,
		'a mark that a chat program leaves',
		CHAT,
	],
	[
		/^<{7}(?: .*)?$/,
		'where GitHub put two versions of a text, one above the other',
		'Keep one of them, and take out the lines of <<<, === and >>>.',
	],
	[
		// Bounded, as a word is: a run of 100,000 letters would else be read anew from each of them.
		/(?<!\S)\S{0,30}?(?:â€.?|Ã[\u0080-\u00BF©¨ª«´¢®¯]|Â[\u00A0-\u00BF]|ï»¿|ï¿½)\S{0,30}/,
		'a word whose letters were spoilt in copying',
		(found) => `Write ${unspoilt(found)}.`,
	],
];

const NAMED = String.raw`(?:\p{Lu}\p{Ll}+|\p{Lu}{2})`;
const DOES = String.raw`(?:check|confirm|add|ask|review|mend|finish|fill in|look at|read|write|find|do)`;

/** What colleagues say to each other on the way to a text. */
export const toColleagues: typeof pasted = [
	[
		new RegExp(
			String.raw`[([]${NAMED}(?: ${NAMED})? (?:to|please|pls|can you) ${DOES}\b[^)\]\n]*[)\]]|[([](?:note to self|check (?:this|with)|ask|needs? (?:a )?(?:check|source|ref)|draft|not sure)\b[^)\]\n]*[)\]]|\bnote to (?:self|editor|author|designer)\b`,
			'u',
		),
		'a note to a colleague',
		'Take it out. Say it in the pull request instead.',
	],
	[
		/\b(?:[Hh]ope this is (?:all right|alright|ok(?:ay)?|what you)|[Kk]ind regards|[Bb]est wishes,|[Mm]any thanks,|[Ss]ent from my \w+|[Ll]et me know (?:if|what) you)/u,
		'a line of a letter',
		'Take it out, with the name below it.',
	],
];
