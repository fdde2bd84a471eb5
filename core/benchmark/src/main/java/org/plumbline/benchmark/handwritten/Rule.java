package org.plumbline.benchmark.handwritten;

/** The eight rules. */
enum Rule {
    WF_02,
    WF_03,
    SV_02,
    SV_05,
    DC_03,
    TS_01,
    RC_05,
    WF_23;

    private final String code = name().replace('_', '-');

    String code() {
        return code;
    }
}
