package org.plumbline.benchmark.handwritten;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.fact.workforce.Post;
import org.plumbline.fact.workforce.SupervisorAssignment;

/** What is recorded of one team: posts that somebody holds, and who supervises it. */
final class TeamRecords {
    final String id;
    final List<Post> posts = new ArrayList<>();
    final List<SupervisorAssignment> assignments = new ArrayList<>(2);

    TeamRecords(String id) {
        this.id = id;
    }
}
