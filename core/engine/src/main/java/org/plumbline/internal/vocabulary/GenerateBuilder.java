package org.plumbline.internal.vocabulary;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A builder is generated at compile time, in the same way for every fact. */
@RecordBuilder.Template(
        options = @RecordBuilder.Options(enableWither = false, enableGetters = false, addStaticBuilder = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface GenerateBuilder {}
