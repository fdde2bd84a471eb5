package org.plumbline.benchmark.handwritten;

/** The feeds in which the rules look for evidence. */
final class Feeds {
    static final String WORKFLOW_STEP = "workflow-step";
    static final String CASE_STATUS = "case-status";
    static final String DECISION = "decision";
    static final String CONTACT = "contact";
    static final String RISK_ASSESSMENT = "risk-assessment";
    static final String POST = "post";
    static final String SUPERVISION_SESSION = "supervision-session";
    static final String SUPERVISOR_ASSIGNMENT = "supervisor-assignment";
    static final String DELEGATION = "delegation";
    static final String SIGN_OFF = "competency-sign-off";
    static final String SHIFT = "shift";
    static final String TRAINING_RECORD = "training-record";

    private Feeds() {}
}
