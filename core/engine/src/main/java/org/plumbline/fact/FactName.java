package org.plumbline.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a fact type. Its singular name is the record's own, in kebab case. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactName {
    /** {@return the name of its file, without the ending} */
    String plural();

    /** {@return how facts of this type come to be known} */
    FactKind kind();

    /** {@return what a fact of this type says, in a phrase} */
    String meaning();

    /** {@return components of which at least one must be there} */
    String[] anyOf() default {};

    /** {@return components that say whom a fact is about, if not all that name somebody do} */
    String[] about() default {};
}
