package org.oks.visioning;

import org.jspecify.annotations.Nullable;
import org.oks.platform.StoredFiles;

/** A file with the name it has here. */
public record KeptFile(@Nullable String name, StoredFiles.Content content) {}
