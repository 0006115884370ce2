import { describe } from './seeing.ts';

const SELF_PLAYING =
	'video[autoplay], audio[autoplay], marquee, blink, img[src$=".gif"], svg :is(animate, animateTransform, animateMotion)';

/** What plays by itself, or moves for longer than the five seconds of WCAG 2.2.2. */
export function playingFaults(): string[] {
	const players = [...document.querySelectorAll(SELF_PLAYING)].map(describe);
	const refresh = [...document.querySelectorAll('meta[http-equiv=refresh]')]
		.filter((meta) => Number.parseFloat(meta.getAttribute('content') ?? '') > 0)
		.map(describe);
	const moving = document
		.getAnimations()
		.filter((animation) => Number(animation.effect?.getComputedTiming().endTime) > 5000)
		.map(({ effect }) =>
			effect instanceof KeyframeEffect && effect.target ? describe(effect.target) : 'the page',
		);
	return [...players, ...refresh, ...moving].map((what) => `Plays by itself: ${what}`);
}

/** What flashes more than three times in a second (WCAG 2.3.1), for however short a time. */
export function flashingFaults(): string[] {
	return document.getAnimations().flatMap(({ effect }) => {
		const { duration, iterations = 1 } = effect?.getComputedTiming() ?? {};
		const isFast = Number(duration) > 0 && Number(duration) < 334 && iterations > 3;
		return isFast && effect instanceof KeyframeEffect && effect.target
			? [`Flashes: ${describe(effect.target)}`]
			: [];
	});
}

/** What still moves for a reader who asked for less motion. */
export function movingFaults(): string[] {
	return [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) =>
		[undefined, '::before', '::after'].flatMap((place) => {
			const style = getComputedStyle(element, place);
			const isSmooth = style.scrollBehavior === 'smooth';
			const changes = style.transitionProperty !== 'none' && longest(style.transitionDuration) > 0;
			const plays = style.animationName !== 'none' && longest(style.animationDuration) > 0;
			return isSmooth || changes || plays
				? [`Moves though less motion was asked for: ${describe(element)}`]
				: [];
		}),
	);
}

/** The longest of some times of CSS, in seconds; a hundredth of a second is no motion. */
function longest(times: string): number {
	const seconds = times.split(',').map((time) => Number.parseFloat(time));
	return Math.max(...seconds.filter((time) => time > 0.01), 0);
}
