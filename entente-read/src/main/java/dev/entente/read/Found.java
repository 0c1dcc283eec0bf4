package dev.entente.read;

/**
 * What one run of the {@link Reader} came upon.
 *
 * @param files files listed, readable or not; hidden ones and links to files listed anyway are not among them
 * @param documents documents handed over
 * @param known files and records passed over because path and digest were known
 * @param rejections files, folders and records rejected
 * @param hidden hidden files and folders passed over; what is inside a hidden folder is not counted
 * @param links symbolic links passed over because what they lead to is read under its own name
 */
public record Found(int files, int documents, int known, int rejections, int hidden, int links) {}
