using Mono.Cecil;

namespace TreatyRefs.Tests.Architecture;

/// <summary>Every type that each type of an assembly uses, read from its compiled code.</summary>
/// <remarks>Read from method bodies too. Constants are the one thing that no reader can see: the compiler copies them.</remarks>
internal static class TypeUses
{
    public static IEnumerable<(TypeDefinition By, TypeReference Used)> Of(ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => UsedBy(type).SelectMany(Flatten).Select(used => (type, used)));

    /// <summary>The namespace of a type; a nested one has its outermost type's.</summary>
    public static string NamespaceOf(TypeReference type) => type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.Select(implemented => implemented.InterfaceType),
            .. type.GenericParameters.SelectMany(Constraints),
            .. Attributes(type),
            .. type.Fields.SelectMany(field => Attributes(field).Prepend(field.FieldType)),
            .. type.Properties.SelectMany(property => Attributes(property).Prepend(property.PropertyType)),
            .. type.Methods.SelectMany(UsedBy),
        ];

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method) =>
        [
            .. InSignature(method),
            .. method.GenericParameters.SelectMany(Constraints),
            .. Attributes(method),
            .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
            .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
            .. method.HasBody ? method.Body.Instructions.SelectMany(instruction => InOperand(instruction.Operand)) : [],
        ];

    private static IEnumerable<TypeReference?> InOperand(object? operand) =>
        operand switch
        {
            TypeReference type => [type],
            MethodReference method =>
            [
                method.DeclaringType,
                .. InSignature(method),
                .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
            ],
            FieldReference field => [field.DeclaringType, field.FieldType],
            _ => [],
        };

    private static IEnumerable<TypeReference> InSignature(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Prepend(method.ReturnType);

    private static IEnumerable<TypeReference> Constraints(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute =>
            attribute
                .ConstructorArguments.Select(argument => argument.Value as TypeReference)
                .OfType<TypeReference>()
                .Prepend(attribute.AttributeType)
        );

    // What an array, a reference or a generic type is made of.
    private static IEnumerable<TypeReference> Flatten(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => generic.GenericArguments.Append(generic.ElementType).SelectMany(Flatten),
            TypeSpecification made => Flatten(made.ElementType),
            _ => [type],
        };
}
