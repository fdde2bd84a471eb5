package org.plumbline.cli;

/** How problems of packs are written. */
enum CheckFormat {
    TEXT,
    SARIF
}
