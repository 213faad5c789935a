/** A size as people read it: "3,1 MB". */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
