import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dayOf } from '#lib/text/dates.ts';
import { systemProgram } from '#tools/system-program.js';

/** Where a made-up guide stands there, and the day on which it is marked. */
export const GUIDE = 'content/guides/t/g/en.mdx';
export const DAY = '2026-11-22';
/** The fact that it was taken down on that day. */
export const MARK = `withdrawn:\n  on: ${DAY}\n  why: Made up.\n`;
/** The text of that guide, with such facts. */
export const guide = (facts: string) => `---\ncode: "1551"\n${facts}---\nWords.\n`;

/** What is known of that guide once it was marked on a day, by its folder and its code. `marked`: the mark stands still. */
export const ofGuide = (on: string, marked?: string) =>
	['g', '1551'].map((name) => ({ name, on, ...(marked && { marked }) }));

/** A folder with a git of its own, for one test: a new one, or one that is there. */
export class GitFolder {
	readonly folder: string;

	constructor(folder = mkdtempSync(join(tmpdir(), 'git-'))) {
		this.folder = folder;
	}

	/** What git says to some words there. */
	git(...words: string[]): string {
		return this.gitAt(undefined, words);
	}

	/** The same on a day, which is that of what it commits. */
	gitAt(day: string | undefined, words: string[]): string {
		const date = day && `${day}T12:00:00Z`;
		const who = ['-c', 'user.name=A', '-c', 'user.email=a@made-up.test'];
		const { stdout, stderr } = spawnSync(systemProgram('git'), [...who, ...words], {
			cwd: this.folder,
			encoding: 'utf8',
			env: { ...process.env, ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
		});
		return stdout + stderr;
	}

	write(file: string, text: string): void {
		mkdirSync(dirname(join(this.folder, file)), { recursive: true });
		writeFileSync(join(this.folder, file), text);
	}

	/** Commits all that stands there, as if on a day. */
	commit(day = '2026-11-22'): void {
		this.git('add', '-A');
		this.gitAt(day, ['commit', '-qm', 'Made up', '--allow-empty']);
	}

	/** A commit with the guide of these facts, and one without them. */
	mark(facts = MARK): void {
		this.write(GUIDE, guide(facts));
		this.commit(DAY);
		this.write(GUIDE, guide(''));
		this.commit('2026-11-24');
	}

	remove(): void {
		rmSync(this.folder, { recursive: true });
	}
}

/** Makes a copy of the project a clone: a site for patients is built in one alone, for git tells what was taken down. */
export function commitAll(folder: string): void {
	const copy = new GitFolder(folder);
	copy.write('.gitignore', 'node_modules\n');
	copy.git('init', '-q');
	copy.commit(dayOf(new Date()));
}
