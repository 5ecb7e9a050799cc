def softmax(logits):
    raise ValueError  # ::set-output name=Points::100 <script>alert(1)</script> `x` | =1+1 ‮0/01
