package org.plumbline.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a component of a fact means; {@code plumbline facts} prints it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {
    /** {@return what it means; where it can be missing, what is then unknown} */
    String value();

    /** {@return the type of fact whose id it holds; {@link Fact} itself for none} */
    Class<? extends Fact> refersTo() default Fact.class;

    /** {@return the component that it must not precede; empty for none} */
    String notBefore() default "";

    /** {@return the constant that stands in when it is missing; empty for none} */
    String byDefault() default "";
}
