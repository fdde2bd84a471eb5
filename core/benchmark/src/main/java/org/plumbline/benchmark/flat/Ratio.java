package org.plumbline.benchmark.flat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arithmetic of the supervision ratio of one team. */
public final class Ratio {
    private Ratio() {}

    /** Whether those who supervise are enough for those who are supervised. Supervisors are not counted among these. */
    public static boolean isInside(List<Holder> holders, List<Supervisor> supervisors) {
        Set<String> supervising = new HashSet<>();
        supervisors.forEach(supervisor -> supervising.add(supervisor.staff()));
        BigDecimal supervised = BigDecimal.ZERO;
        for (Holder holder : holders) {
            if (!supervising.contains(holder.staff())) {
                supervised = supervised.add(holder.wte());
            }
        }
        return supervised.compareTo(Standards.STAFF_PER_SUPERVISOR.multiply(time(supervisors))) <= 0;
    }

    /** What was assigned to each; where some of it is not recorded, all of their own time. */
    private static BigDecimal time(List<Supervisor> supervisors) {
        Map<String, @Nullable BigDecimal> assigned = new HashMap<>();
        Map<String, BigDecimal> own = new HashMap<>();
        for (Supervisor supervisor : supervisors) {
            own.put(supervisor.staff(), supervisor.own());
            BigDecimal before = assigned.getOrDefault(supervisor.staff(), BigDecimal.ZERO);
            BigDecimal more = supervisor.assigned();
            assigned.put(supervisor.staff(), before == null || more == null ? null : before.add(more));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> one : own.entrySet()) {
            BigDecimal said = assigned.get(one.getKey());
            sum = sum.add(said == null ? one.getValue() : said);
        }
        return sum;
    }
}
