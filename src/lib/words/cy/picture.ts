/** Words round a picture that serves both sides. */
export const pictureWords = {
	picture: {
		left: 'Chwith',
		right: 'De',
		weaker: {
			ask: 'Pa un yw eich ochr wannaf? Mae’n dywyllach.',
			shown: { left: 'Gwannaf: chwith', right: 'Gwannaf: de' },
		},
		'way-out': {
			ask: 'Ar ba ochr rydych chi’n dod allan?',
			shown: { left: 'Dod allan ar eich ochr chwith', right: 'Dod allan ar eich ochr dde' },
		},
	},
};
