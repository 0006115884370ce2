/** `npm run new-guide`: asks for title, topic and audience, and writes the folder. The guide gets its code when it is taken in. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '#lib/text/dates.ts';
import { folderNameOf, newGuideText } from '#lib/write/guide-template.ts';
import { audiences, type Audience } from '#lib/facts/guide-facts.ts';

const CONTENT = 'content';
const LONGEST_TITLE = 60;

const text = { type: 'string' } as const;
const { values: given } = parseArgs({ options: { title: text, topic: text, audience: text } });
const topics = readdirSync(`${CONTENT}/topics`).map((file) => file.replace('.yaml', ''));

const title = await answer(
	'title',
	'Title, in the words of readers (60 letters at most): ',
	titleFault,
);
const topic = await answer('topic', `Topic (${topics.join(', ')}): `, topicFault);
const audience = await answer(
	'audience',
	`Who it is for (${audiences.join(', ')}): `,
	audienceFault,
);
write();

/** Takes an answer from the command or asks for it, again and again until nothing is wrong with it. */
async function answer(
	name: keyof typeof given,
	question: string,
	faultOf: (said: string) => string,
): Promise<string> {
	const said = given[name]?.trim();
	if (said !== undefined) {
		if (faultOf(said)) stop(faultOf(said));
		return said;
	}
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	try {
		for (;;) {
			const typed = (await terminal.question(question)).trim();
			if (!faultOf(typed)) return typed;
			console.log(faultOf(typed));
		}
	} finally {
		terminal.close();
	}
}

function titleFault(said: string): string {
	const folder = folderNameOf(said);
	if (folder === '') return 'Write a title, such as Getting up from your chair.';
	if (said.length > LONGEST_TITLE)
		return `The title has ${said.length} letters. Keep it to ${LONGEST_TITLE}, so that it fits on the slip.`;
	const taken = topics.some((name) => existsSync(`${CONTENT}/guides/${name}/${folder}`));
	return taken ? `There is a guide called ${folder} already. Choose another title.` : '';
}

function topicFault(said: string): string {
	return topics.includes(said)
		? ''
		: `There is no topic called ${said}. Write one of: ${topics.join(', ')}.`;
}

function audienceFault(said: string): string {
	const wrong = audiencesIn(said).find((name) => !(audiences as readonly string[]).includes(name));
	return wrong === undefined
		? ''
		: `"${wrong}" is none of ours. Write one or more of: ${audiences.join(', ')}.`;
}

function audiencesIn(said: string): string[] {
	return said.split(/[\s,]+/);
}

function write(): void {
	const folder = folderNameOf(title);
	const path = `${CONTENT}/guides/${topic}/${folder}`;
	mkdirSync(path, { recursive: true });
	const today = dayOf(new Date());
	writeFileSync(
		`${path}/en.mdx`,
		newGuideText({ title, audience: audiencesIn(audience) as Audience[], today }),
	);
	console.log(`Write in ${path}/en.mdx, in place of each "(fill in)".`);
	console.log(`To see what is still to do: npm run check-content -- ${folder}`);
}

function stop(why: string): never {
	console.error(why);
	process.exit(1);
}
