using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Document;
using TreatyRefs.Styles;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>A null where none may be is named by its parameter at the door, not by whatever fails further in.</summary>
public sealed class NullArgumentTests
{
    // What cannot be asked this way, and why.
    private static readonly Dictionary<string, string> s_excuses = new(StringComparer.Ordinal)
    {
        ["TreatyRefs.References.NotationJsonConverter`1.Read(typeToConvert)"] = "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.References.NotationJsonConverter`1.Read(options)"] = "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.References.NotationJsonConverter`1.Write(options)"] = "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.References.NotationJsonConverter`1.ReadAsPropertyName(typeToConvert)"] =
            "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.References.NotationJsonConverter`1.ReadAsPropertyName(options)"] =
            "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.References.NotationJsonConverter`1.WriteAsPropertyName(options)"] =
            "of JsonConverter, for the serializer alone; not used",
        ["TreatyRefs.Text.ProblemException..ctor(message)"] = "the convention of exceptions: null is a standard message",
        ["TreatyRefs.Text.ProblemException..ctor(innerException)"] = "the convention of exceptions: null is no inner exception",
    };

    private static IEnumerable<TestCaseData> Parameters() =>
        from type in PublicTypes.All
        where !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type)
        let closed = type.IsGenericTypeDefinition ? Closed(type) : type
        from method in closed
            .GetConstructors()
            .Concat<MethodBase>(
                closed.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
        where
            IsWritten(method)
            && !IsOfRecord(closed, method)
            && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike)
        let open = method is MethodInfo { IsGenericMethodDefinition: true } generic
            ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(Argument)])
            : method
        from parameter in open.GetParameters()
        where MustBeThere(parameter, method)
        let name = $"{type.FullName}.{method.Name}({parameter.Name})"
        where !s_excuses.ContainsKey(name)
        select new TestCaseData(open, parameter.Position).SetArgDisplayNames($"{name} of {method.GetParameters().Length}");

    [TestCaseSource(nameof(Parameters))]
    public void A_null_is_refused_by_the_name_of_its_parameter(MethodBase method, int position)
    {
        var parameters = method.GetParameters();
        var arguments = parameters.Select((parameter, i) => i == position ? null : Sample(parameter.ParameterType)).ToArray();
        var on = method.IsStatic || method.IsConstructor ? null : Sample(method.DeclaringType!);
        var thrown = Thrown(() => method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(on, arguments));

        thrown.Should().BeOfType<ArgumentNullException>().Which.ParamName.Should().Be(parameters[position].Name);
    }

    [Test]
    public void There_are_parameters_to_ask_of() => Parameters().Count().Should().BeGreaterThan(100);

    private static Exception? Thrown(Func<object?> call)
    {
        try
        {
            // What goes on later may say so later.
            return call() is Task { IsFaulted: true } task ? task.Exception!.InnerException : null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    private static bool IsWritten(MethodBase method) =>
        method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !method.Name.StartsWith("op_", StringComparison.Ordinal)
        && !(method.IsSpecialName && !method.IsConstructor)
        && !(method is MethodInfo { IsVirtual: true } overriding && overriding.GetBaseDefinition().DeclaringType == typeof(object));

    // A record holds what it is given; the compiler says where that must not be null.
    private static bool IsOfRecord(Type type, MethodBase method) =>
        method.IsConstructor && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool MustBeThere(ParameterInfo parameter, MethodBase method) =>
        !parameter.ParameterType.IsValueType
        && !parameter.IsOut
        && !parameter.ParameterType.IsByRef
        && new NullabilityInfoContext().Create(method.GetParameters()[parameter.Position]).WriteState == NullabilityState.NotNull;

    private static Type Closed(Type type) => type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]);

    private static Type Argument(Type parameter) =>
        parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
            ? parameter.GetGenericParameterConstraints().Contains(typeof(Enum))
                ? typeof(InstrumentKind)
                : typeof(InstrumentId)
            : typeof(string);

    // Enough to pass every other check; what a method would go on with is never reached.
    private static object? Sample(Type type) =>
        type switch
        {
            { IsByRef: true } => null,
            _ when type == typeof(string) => "x",
            _ when type == typeof(Type) => typeof(string),
            _ when type == typeof(TextWriter) => new StringWriter(CultureInfo.InvariantCulture),
            _ when type == typeof(TextReader) => new StringReader("x"),
            _ when type == typeof(Stream) => new MemoryStream(),
            _ when type == typeof(ITreatyLibrary) || type == typeof(TreatyLibrary) => SmallLibrary.Of(SmallLibrary.Treaty("x")),
            _ when type == typeof(Instrument) => SmallLibrary.Treaty("x"),
            _ when type == typeof(Dossier) => new DossierBuilder(SmallLibrary.Of(SmallLibrary.Treaty("x"))).Instruments(),
            _ when type == typeof(Block) => new Heading(1, []),
            _ when type == typeof(CitationStyle) => CitationStyles.All[0],
            _ when type == typeof(ImportOptions) => new ImportOptions { Id = InstrumentId.Parse("x") },
            { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
            { IsValueType: true } => Activator.CreateInstance(type),
            { IsGenericType: true, IsInterface: true }
                when type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()) => Array.CreateInstance(
                item,
                0
            ),
            { IsAbstract: true } or { IsInterface: true } => null,
            _ when typeof(Delegate).IsAssignableFrom(type) => null,
            _ => RuntimeHelpers.GetUninitializedObject(type),
        };
}
