package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Shift;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;

/**
 * Dossiers as they would be with a few facts changed. Those that a change touches are copied, and so are those of whoever
 * is judged by them; all others stay those of the base, which is never written to.
 */
public final class Ahead implements Desk {
    private final Dossiers base;
    private final Dossiers all;
    private final Context context;
    private final Set<FactId> goneIds = new HashSet<>();
    private final Predicate<Fact> gone;
    private final Set<File> copies = new HashSet<>();

    /** Shifts at which it may have changed who is there. */
    private final List<Shift> changedPresence = new ArrayList<>();

    private Ahead(Dossiers base, Context context, Collection<Fact> gone) {
        this.base = base;
        this.context = context;
        this.all = base.over(context);
        Set<String> ids = new HashSet<>();
        gone.forEach(fact -> ids.add(fact.id()));
        gone.forEach(fact -> goneIds.add(fact.factId()));
        this.gone = fact -> ids.contains(fact.id()) && goneIds.contains(fact.factId());
    }

    /**
     * What has to be judged.
     *
     * @param changed dossiers as they would be, where their own facts change
     * @param beside others of which only something may be judged otherwise, cut down to that: as they would be
     * @param before the same, as they are
     */
    public record Touched(List<File> changed, List<File> beside, List<File> before) {}

    /**
     * The dossiers that have to be judged.
     *
     * @param gone facts that are not there any more, in the form in which they are there now
     * @param put facts that come to be there
     * @param withPresence whether it matters who is on a shift with whom
     */
    public static Touched by(
            Dossiers base, Context context, Collection<Fact> gone, Collection<Fact> put, boolean withPresence) {
        Ahead ahead = new Ahead(base, context, gone);
        gone.forEach(ahead::touch);
        put.forEach(ahead::add);
        if (withPresence) {
            gone.forEach(ahead::changePresence);
            put.forEach(ahead::changePresence);
        }
        ahead.copies.forEach(File::sort);
        List<File> beside = new ArrayList<>();
        List<File> before = new ArrayList<>();
        for (DefaultStaffFile other : ahead.present()) {
            beside.add(ahead.cutDown(other, ahead.all, context));
            before.add(ahead.cutDown(other, base, other.context()));
        }
        return new Touched(List.copyOf(ahead.copies), beside, before);
    }

    /** Copies the dossiers that hold a fact: a copy is without what is gone. */
    private void touch(Fact fact) {
        if (fact instanceof Case record) {
            caseFile(record.id(), record.site());
        } else {
            Filing.of(fact).file(this, fact);
            copies.forEach(file -> file.lists().forEach(list -> list.removeIf(gone)));
            copies.forEach(file -> file.forget(goneIds));
        }
        besideCase(fact);
    }

    private void add(Fact fact) {
        if (fact instanceof Case record) {
            DefaultCaseFile old = Objects.requireNonNull(base.findCase(record.id(), record.site()));
            copies.removeIf(file -> file.subject().equals(old.subject()));
            copy(all.caseRegister().putInstead(old.among(all, context, record)), old);
        } else {
            Filing.of(fact).file(this, fact);
        }
        besideCase(fact);
    }

    @Override
    public File localFile(LocalFact fact) {
        throw new IllegalStateException("no change proposes " + fact.factId() + ", a fact of a local pack");
    }

    /** Those who have a case that changes. */
    private void besideCase(Fact fact) {
        DefaultCaseFile file = fact instanceof Case record ? base.findCase(record.id(), record.site()) : null;
        if (file != null) {
            file.allocations.forEach(allocation -> staffFile(allocation.staffId(), allocation.site()));
        }
    }

    /** Where somebody is, or is not any more; and who they are to the others, at all their shifts. */
    private void changePresence(Fact fact) {
        if (fact instanceof Shift shift) {
            changedPresence.add(shift);
            changedPresence.addAll(othersOf(shift));
        } else {
            copies.stream()
                    .filter(DefaultStaffFile.class::isInstance)
                    .forEach(file -> changedPresence.addAll(((DefaultStaffFile) file).shifts));
        }
    }

    /** Where the same person is planned at that time too: at which of two sites somebody is, may then not be known. */
    private List<Shift> othersOf(Shift shift) {
        String id = shift.staffId();
        DefaultStaffFile file = id == null ? null : base.staff(id, shift.site());
        return file == null
                ? List.of()
                : file.shifts.stream()
                        .filter(other -> !other.site().equals(shift.site()))
                        .filter(other -> meet(other, shift))
                        .toList();
    }

    private static boolean meet(Shift one, Shift other) {
        return Spans.meet(one.plannedStart(), one.plannedEnd(), other.plannedStart(), other.plannedEnd());
    }

    /** Those who are on a shift when and where it may have changed who is there, and have not changed themselves. */
    private Collection<DefaultStaffFile> present() {
        SortedMap<String, DefaultStaffFile> present = new TreeMap<>();
        for (Shift shift : changedPresence) {
            SiteDossiers site = base.siteAt(shift.site());
            if (site != null) {
                site.shiftsAround(shift.plannedStart(), shift.plannedEnd(), other -> {
                    String id = other.staffId();
                    if (id != null && meet(other, shift) && !all.staffRegister().isOther(id)) {
                        present.put(id, Objects.requireNonNull(base.staff(id, other.site())));
                    }
                });
            }
        }
        return present.values();
    }

    /** With those shifts alone of which it may have changed who else is there. Nobody looks it up, it is only judged. */
    private DefaultStaffFile cutDown(DefaultStaffFile file, Dossiers among, Context seenIn) {
        DefaultStaffFile copy = file.among(among, seenIn);
        copy.takeOver(
                file,
                shift -> shift instanceof Shift own
                        && changedPresence.stream()
                                .noneMatch(changed -> changed.site().equals(own.site()) && meet(own, changed)));
        copy.tasks.clear(); // what somebody delivers is judged the same whoever else is there
        copy.sort();
        return copy;
    }

    private <F extends File> F copy(F copy, @Nullable File old) {
        if (old != null) {
            copy.takeOver(old, goneIds.isEmpty() ? null : gone);
            copy.forget(goneIds);
        }
        copies.add(copy);
        return copy;
    }

    @Override
    public DefaultStaffFile staffFile(String id, @Nullable String site) {
        Register<DefaultStaffFile> register = all.staffRegister();
        DefaultStaffFile old = register.isOther(id) ? null : base.staff(id, site);
        if (old != null) {
            copy(register.putInstead(old.among(all, context)), old);
        }
        DefaultStaffFile file = register.named(id, site);
        copies.add(file);
        return file;
    }

    @Override
    public DefaultCaseFile caseFile(String id, @Nullable String site) {
        Register<DefaultCaseFile> register = all.caseRegister();
        DefaultCaseFile old = register.isOther(id) ? null : base.findCase(id, site);
        if (old != null) {
            copy(register.putInstead(old.among(all, context, old.caseRecord())), old);
        }
        DefaultCaseFile file = register.named(id, site);
        copies.add(file);
        return file;
    }

    @Override
    public DefaultPartnerFile partnerFile(String id) {
        DefaultPartnerFile old = all.hasOwnPartner(id) ? null : base.partner(id);
        if (old != null) {
            copy(all.putInstead(old.among(all, context)), old);
        }
        DefaultPartnerFile file = all.partnerFile(id);
        copies.add(file);
        return file;
    }

    @Override
    public SiteDossiers at(@Nullable String site) {
        if (!all.hasOwn(site)) {
            SiteDossiers old = base.siteAt(site);
            SiteDossiers own = old == null
                    ? new SiteDossiers(all, context, String.valueOf(site), new ArrayList<>())
                    : new SiteDossiers(all, context, old, goneIds.isEmpty() ? null : gone);
            copies.add(all.putInstead(own).site);
        }
        return all.at(site);
    }

    @Override
    public @Nullable AbstractScopeFile scopeFile(@Nullable String partnerId, @Nullable String site) {
        if (partnerId != null) {
            return partnerFile(partnerId);
        }
        return site == null ? null : at(site).site;
    }

    /** Nothing that is proposed belongs there. */
    @Override
    public @Nullable DefaultReferralFile referralFile(String id, @Nullable String site) {
        return null;
    }

    @Override
    public @Nullable DefaultTeamFile teamFile(String id, @Nullable String site) {
        return null;
    }
}
