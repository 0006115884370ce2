import { describe, isSeen } from './seeing.ts';

const HOLLOW =
	/^(click|press|go|image|picture|photo|graphic|icon|logo|spacer|alt|null|undefined|untitled|\W*|img\W*\d*|dsc\W*\d*)( here)?$/i;
/** Smaller ones are for looks. */
const LARGE = 100;

/** Pictures, films and sounds whose words are missing, or say nothing. */
export function pictureFaults(): string[] {
	return [...words(), ...emptyWords(), ...media()];
}

function words(): string[] {
	return [...document.querySelectorAll('img[alt], area[alt], input[type=image], svg[aria-label]')]
		.map((one) => ({ one, alt: one.getAttribute('alt') ?? one.ariaLabel ?? '' }))
		.filter(({ alt }) => alt !== '')
		.flatMap(({ one, alt }) => [
			...(HOLLOW.test(alt.trim()) ? [`The words of a picture say nothing: ${describe(one)}`] : []),
			...(one.getAttribute('title')?.trim() === alt.trim()
				? [`The words of a picture stand twice: ${describe(one)}`]
				: []),
		]);
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
