using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Counts every status within one of the ranges as success.</summary>
internal sealed class RangeClassifier((int First, int Last)[] ranges) : ResponseClassifier
{
    public override bool IsErrorResponse(HttpMessage message)
    {
        int status = message.Response.Status;
        foreach ((int first, int last) in ranges)
        {
            if (status >= first && status <= last)
            {
                return false;
            }
        }

        return true;
    }
}
