package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of documentation, as somebody does it who follows it: a comment before each block says what becomes of it. */
final class FollowedPage {
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- ([^\\n]*?) -->\\n)?```[a-z]*\\n(.*?)```\\n", Pattern.DOTALL);

    /**
     * A block in its fences.
     *
     * @param heading under which it stands
     * @param what the comment before it; empty where there is none
     */
    record Block(String heading, String what, String text) {
        boolean isFile() {
            return what.startsWith("file: ");
        }

        boolean isRun() {
            return what.startsWith("run");
        }

        boolean isTests() {
            return what.equals("tests");
        }

        /** Where the file stands. */
        String file() {
            return what.substring("file: ".length());
        }

        @Override
        public String toString() {
            return heading + ": " + what;
        }
    }

    private final Path file;
    private String text;

    FollowedPage(Path file) {
        this.file = file;
        try {
            this.text = Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String before = text.substring(0, block.start());
            String heading = before.substring(before.lastIndexOf("\n## ") + 4);
            blocks.add(new Block(
                    heading.substring(0, heading.indexOf('\n')),
                    block.group(1) == null ? "" : block.group(1),
                    block.group(2)));
        }
        return blocks;
    }

    /** Another text in the place of a block's. */
    void write(Block block, String instead) {
        String start = "<!-- " + block.what + " -->\n```\n";
        int at = text.indexOf(start + block.text);
        text = text.substring(0, at) + start + instead + text.substring(at + start.length() + block.text.length());
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
