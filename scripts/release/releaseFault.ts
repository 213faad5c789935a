/** Releases on the disk that are not as they were made: one sentence for whoever runs the command. */
export class ReleaseFault extends Error {}
