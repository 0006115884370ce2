import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Canvas } from '@napi-rs/canvas';

import type { CatalogueFeed } from '#lib/publish/catalogue-feed.ts';
import { sharePicture } from '#lib/publish/addresses.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { topicFacts, type TopicFacts } from '#lib/facts/topic.ts';
import { mark, topicIcons } from '#lib/facts/topic-icons.ts';
import { words } from '#lib/words/index.ts';
import { factsIn } from '#tools/content/content-files.ts';
import { colour, newCanvas, registerTypeface, strokeIcon, wrapText } from './drawing-board.ts';

/** The size that messaging apps and networks ask for, in pixels. */
const [WIDTH, HEIGHT] = [1200, 630];
const SLAB = 330;
const GAP = 60;
/** As many at a time as there are likely to be spare cores for packing them. */
const AT_ONCE = 2;
const JPEG_QUALITY = 84;
/** The sizes that phones ask for; a maskable icon keeps its mark inside the round that is cut. */
const ICONS = [
	{ name: 'icon-192', size: 192, mark: 0.8 },
	{ name: 'icon-512', size: 512, mark: 0.8 },
	{ name: 'icon-maskable-512', size: 512, mark: 0.56 },
	{ name: 'apple-touch-icon', size: 180, mark: 0.74 },
];

/** Draws what is shown beside a link to each guide where it is shared, and the icons of the site. */
export async function drawSharePictures(folder: string): Promise<string> {
	await registerTypeface();
	mkdirSync(`${folder}/share`, { recursive: true });
	const { guides } = JSON.parse(readFileSync(`${folder}/catalogue.json`, 'utf8')) as CatalogueFeed;
	const { site, home } = words.en;
	const topics = new Map(
		[...new Set(guides.map(({ topic }) => topic))].map((topic) => [topic, readTopic(topic)]),
	);
	const pictures = guides.map(({ slug, title, topic }) => ({
		slug,
		title,
		topic: topics.get(topic),
	}));
	await inTurn(
		[{ slug: undefined, title: home.title, topic: undefined }, ...pictures],
		async (picture) => {
			const drawn = drawPicture(picture.title, site.name, site.free, picture.topic);
			writeFileSync(
				`${folder}${sharePicture(picture.slug)}`,
				await drawn.encode('jpeg', JPEG_QUALITY),
			);
		},
	);
	for (const icon of ICONS) {
		writeFileSync(`${folder}/${icon.name}.png`, await drawIcon(icon).encode('png'));
	}
	return `${pictures.length + 1} share pictures and ${ICONS.length} icons are drawn.`;
}

function drawPicture(title: string, name: string, promise: string, topic?: TopicFacts): Canvas {
	const { canvas, context } = newCanvas(WIDTH, HEIGHT, colour('paper'));
	const [ink, tint] = topic
		? [colour(topic.tint), colour(`${topic.tint}-tint`)]
		: [colour('press'), colour('steady-tint')];
	context.fillStyle = tint;
	context.fillRect(0, 0, SLAB, HEIGHT);
	strokeIcon(context, topic ? topicIcons[topic.tint] : mark, {
		x: 45,
		y: (HEIGHT - 240) / 2,
		size: 240,
		colour: ink,
	});
	const left = SLAB + GAP;
	context.textBaseline = 'top';
	context.fillStyle = ink;
	context.font = '38px Keep Bold';
	context.fillText(topic?.title ?? '', left, 62);
	context.fillStyle = colour('ink');
	drawTitle(context, title, left);
	strokeIcon(context, mark, {
		x: left - 8,
		y: 508,
		size: 64,
		colour: colour('press'),
		weight: 3.4,
	});
	context.font = '40px Keep Bold';
	context.fillStyle = colour('ink');
	context.fillText(name, left + 70, 518);
	const nameWidth = context.measureText(name).width;
	context.font = '32px Keep Plain';
	context.fillStyle = colour('soft');
	context.fillText(promise, left + 70 + nameWidth + 24, 524);
	return canvas;
}

/** Sets a title as large as lets it stand in three lines. */
function drawTitle(
	context: ReturnType<typeof newCanvas>['context'],
	title: string,
	left: number,
): void {
	const width = WIDTH - left - GAP;
	const size = [92, 82, 74, 66].find((tried) => {
		context.font = `${tried}px Keep Bold`;
		return wrapText(context, title, width).length <= 3;
	});
	for (const [row, line] of wrapText(context, title, width).entries())
		context.fillText(line, left, 140 + row * (size ?? 66) * 1.14);
}

function drawIcon({ size, mark: share }: (typeof ICONS)[number]): Canvas {
	const { canvas, context } = newCanvas(size, size, colour('paper'));
	const at = (size * (1 - share)) / 2;
	strokeIcon(context, mark, {
		x: at,
		y: at,
		size: size * share,
		colour: colour('press'),
		weight: 3.6,
	});
	return canvas;
}

function readTopic(topic: string): TopicFacts {
	return topicFacts.parse(factsIn(fileNamed('topics', topic)));
}

async function inTurn<Job>(jobs: Job[], work: (job: Job) => Promise<void>): Promise<void> {
	for (let from = 0; from < jobs.length; from += AT_ONCE)
		await Promise.all(jobs.slice(from, from + AT_ONCE).map(work));
}
