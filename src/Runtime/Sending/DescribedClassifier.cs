using System;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Counts every 2xx as success, and knows those whose bodies the document describes.</summary>
internal sealed class DescribedClassifier(int[] statuses) : ResponseClassifier
{
    public override bool IsErrorResponse(HttpMessage message) => message.Response.Status is < 200 or > 299;

    /// <summary>Tells whether the document describes the body of a response; without a classifier that knows, it does.</summary>
    public static bool IsDescribed(HttpMessage message)
    {
        ResponseClassifier classifier = message.ResponseClassifier is FollowedClassifier followed
            ? followed.Inner
            : message.ResponseClassifier;
        return classifier is not DescribedClassifier known || known.Describes(message.Response.Status);
    }

    private bool Describes(int status) => Array.IndexOf(statuses, status) >= 0;
}
