import { describe, isSeen } from './seeing.ts';

const HOLLOW =
	/^(click|press|go|image|picture|photo|graphic|icon|logo|spacer|alt|null|undefined|untitled|\W*|img\W*\d*|dsc\W*\d*)( here)?$/i;
/** Smaller ones are for looks. */
const LARGE = 100;

/** Pictures, films and sounds whose words are missing, or say nothing. */
export function pictureFaults(): string[] {
	return [...words(), ...emptyWords(), ...fromStyles(), ...media(), ...framedFilms(), ...old()];
}

function words(): string[] {
	return [...document.querySelectorAll('img[alt], area[alt], input[type=image], svg[aria-label]')]
		.map((one) => ({ one, alt: one.getAttribute('alt') ?? one.ariaLabel ?? '' }))
		.filter(({ alt }) => alt !== '')
		.flatMap(({ one, alt }) => [
			...(HOLLOW.test(alt.trim()) ? [`The words of a picture say nothing: ${describe(one)}`] : []),
			...titleFault(one.getAttribute('title')?.trim(), alt.trim(), one),
		]);
}

function titleFault(title: string | undefined, alt: string, one: Element): string[] {
	if (!title) return [];
	const fault =
		title === alt ? 'The words of a picture stand twice' : 'A picture has two sets of words';
	return [`${fault}: ${describe(one)}`];
}

/** What came before styles and scripts: pictures that only hold a space, and plug-ins. */
function old(): string[] {
	const spacers = [...document.querySelectorAll('img')].filter(
		({ width, height }) => width > 0 && height > 0 && Math.min(width, height) <= 2,
	);
	return [
		...spacers.map((one) => `A picture that only holds a space: ${describe(one)}`),
		...[...document.querySelectorAll('object, embed, applet')].map(
			(one) => `A plug-in that many cannot use: ${describe(one)}`,
		),
	];
}

/** A picture that only a style holds has no words, and is gone with the style. */
function fromStyles(): string[] {
	return [...document.body.querySelectorAll('*')]
		.filter((one) => isSeen(one) && getComputedStyle(one).backgroundImage.includes('url('))
		.filter((one) => !one.matches('[role=img][aria-label]'))
		.map((one) => `A picture in a style, without words: ${describe(one)}`);
}

/** What a player of somebody else shows, nobody here can look at: words beside it say whether it flashes, and what is said. */
function framedFilms(): string[] {
	return [...document.querySelectorAll('iframe')]
		.filter(({ src }) => /youtu|vimeo|player|video|embed/i.test(src))
		.filter((one) => !/\bflash/i.test(one.parentElement?.textContent ?? ''))
		.map((one) => `A film that may flash, and no word of it: ${describe(one)}`);
}

/** A large picture without words is for looks only where words beside it, in its figure, say what it shows. */
function emptyWords(): string[] {
	return [...document.querySelectorAll<HTMLElement>('img[alt=""], img[role=presentation]')]
		.filter((one) => isSeen(one) && !one.closest('figure')?.querySelector('figcaption'))
		.filter(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight) >= LARGE)
		.map((one) => `A large picture that is silent: ${describe(one)}`);
}

function media(): string[] {
	const silent = [...document.querySelectorAll('video')].filter(
		(video) => !video.querySelector('track:is([kind=captions], [kind=subtitles])'),
	);
	const unwritten = [...document.querySelectorAll('audio, video')].filter((one) => {
		const beside = one.closest('figure, section, div, p') ?? one.parentElement;
		return !/\b(transcript|in words|what is said)\b/i.test(beside?.textContent ?? '');
	});
	return [
		...silent.map((one) => `A film without captions: ${describe(one)}`),
		...unwritten.map((one) => `Sound that is written nowhere near: ${describe(one)}`),
	];
}
