package org.plumbline.internal;

/** Closes what may have something to close. */
public final class Closing {
    private Closing() {}

    public static void close(Object parts) {
        if (parts instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException("the source of the facts could not be closed", e);
            }
        }
    }
}
