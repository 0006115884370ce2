/** Words round a picture that serves both sides. */
export const pictureWords = {
	picture: {
		left: 'Left',
		right: 'Right',
		weaker: {
			ask: 'Which side is your weaker one? It is shaded.',
			shown: { left: 'Weaker: left', right: 'Weaker: right' },
		},
		'way-out': {
			ask: 'Which side do you get out on?',
			shown: { left: 'Out on your left', right: 'Out on your right' },
		},
	},
};
